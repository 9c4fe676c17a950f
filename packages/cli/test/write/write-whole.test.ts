import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { finishInterrupted } from '../../src/files/write/interrupted.js'
import { writeWhole } from '../../src/files/write/write-whole.js'

const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'verzuimspec-write-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const list = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

const oneFile = (path: string) => ({ files: [{ path, content: 'nieuw' }], gone: [] })

it('makes folders, writes files, and takes away what goes with the folders it leaves empty', () => {
  const folder = join(makeFolder(), 'nog/niet')
  writeWhole(folder, {
    files: [
      { path: 'a/b/c.txt', content: 'c' },
      { path: 'd.txt', content: 'd' },
    ],
    gone: [],
  })
  expect(list(folder)).toEqual(['a', 'a/b', 'a/b/c.txt', 'd.txt'])
  writeWhole(folder, { files: [], gone: ['a/b/c.txt'] })
  expect(list(folder)).toEqual(['d.txt'])
})

it.each(['../buiten.txt', '/buiten.txt', 'a/../../buiten.txt', 'a\nb', 'con', 'a\\b'])(
  'writes nothing at all when one path is %j',
  (path) => {
    const folder = makeFolder()
    const files = [{ path: 'goed.txt', content: '' }, ...oneFile(path).files]
    expect(() => writeWhole(folder, { files, gone: [] })).toThrow('a generator made paths that cannot be written')
    expect(list(folder)).toEqual([])
  },
)

it('removes nothing outside its folder', () => {
  const folder = join(makeFolder(), 'uit')
  writeFileSync(join(folder, '../blijft.txt'), '')
  expect(() => writeWhole(folder, { files: [], gone: ['../blijft.txt'] })).toThrow('leaves its folder')
  expect(existsSync(join(folder, '../blijft.txt'))).toBe(true)
})

it.each([
  ['a folder where a file should come', 'a/b.txt', 'a/b.txt/c', 'b.txt is a folder; expected a file'],
  ['a file where a folder should come', 'a/b/c.txt', 'a/b', 'b is a file, or lies below one; expected a folder'],
])('tells of %s, and changes nothing', (_, path, inTheWay, message) => {
  const folder = makeFolder()
  mkdirSync(join(folder, inTheWay, '..'), { recursive: true })
  writeFileSync(join(folder, inTheWay), 'oud')
  const before = list(folder)
  const files = [{ path: 'goed.txt', content: '' }, ...oneFile(path).files]
  expect(() => writeWhole(folder, { files, gone: [] })).toThrow(message)
  expect(list(folder)).toEqual(before)
})

it('clears what runs that were killed left: an unfinished preparation, and parts beside files', () => {
  const folder = makeFolder()
  mkdirSync(join(folder, '.verzuimspec-999999999'))
  writeFileSync(join(folder, '.verzuimspec-999999999/0'), 'half')
  writeFileSync(join(folder, 'a.txt.4711.part'), 'half')
  writeFileSync(join(folder, 'ander.4711.part'), 'van een ander')
  writeWhole(folder, oneFile('a.txt'))
  expect(list(folder)).toEqual(['a.txt', 'ander.4711.part'])
})

it('lets a run that is still preparing be', () => {
  const folder = makeFolder()
  const busy = `.verzuimspec-${process.ppid}`
  mkdirSync(join(folder, busy))
  writeWhole(folder, oneFile('a.txt'))
  expect(list(folder)).toEqual([busy, 'a.txt'])
})

it('follows no journal that leads out of the folder', () => {
  const folder = join(makeFolder(), 'uit')
  const staging = join(folder, '.verzuimspec-999999999')
  mkdirSync(staging, { recursive: true })
  writeFileSync(join(folder, '../blijft.txt'), 'blijft')
  writeFileSync(join(staging, '0'), 'kwaad')
  writeFileSync(join(staging, 'journal.json'), JSON.stringify({ paths: ['../blijft.txt'], gone: ['../blijft.txt'] }))
  finishInterrupted(folder)
  expect(readFileSync(join(folder, '../blijft.txt'), 'utf8')).toBe('blijft')
  expect(list(folder)).toEqual([])
})

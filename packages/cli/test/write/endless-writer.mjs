// Changes a folder over and over, until it is killed: node endless-writer.mjs FOLDER COUNT
import { writeWhole } from '../../dist/files/write/write-whole.js'

const [, , folder, count] = process.argv

for (let round = 0; ; round += 1) {
  const files = Array.from({ length: Number(count) }, (_, number) => ({
    path: `map-${number % 7}/${number}.txt`,
    content: `ronde ${process.pid} ${round}`,
  }))
  writeWhole(folder, { files, gone: [] })
  if (round === 0) process.stdout.write('begun\n')
}

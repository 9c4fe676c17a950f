import { exitCodeOf, issueCertificate, makeKeyPair, type RunResult } from '@verzuimspec/conformance'
import { expect, it, onTestFinished } from 'vitest'
import { anySecrets, describeTarget, runTarget } from '../../tools/run-target.js'
import { degenerateTargets } from './degenerate-targets.js'
import { startDegenerate } from './start-degenerate.js'
import { yesServer } from './yes-server.js'

const runDegenerate = async (...given: Parameters<typeof startDegenerate>): Promise<RunResult> => {
  const running = await startDegenerate(...given)
  onTestFinished(running.close)
  const target = describeTarget(running, 200)
  return runTarget(target, anySecrets(target))
}

const expectNoPass = async (result: RunResult): Promise<void> => {
  expect(result.checks.filter(({ verdict }) => verdict === 'passed')).toEqual([])
  expect(result.norms.filter(({ verdict }) => verdict === 'passed')).toEqual([])
  expect(exitCodeOf(result)).not.toBe(0)
  const { privateKey } = await makeKeyPair()
  await expect(issueCertificate(result, privateKey, '2026-11-01T10:00:00.000Z')).rejects.toThrow('no certificate')
}

const names = Object.keys(degenerateTargets)

it.each(names)('passes nothing for a target that is degenerate throughout: %s', async (name) => {
  const result = await runDegenerate(degenerateTargets[name] ?? null, 'degenerate')
  await expectNoPass(result)
  expect(exitCodeOf(result)).toBe(3)
})

it.each(names)('passes nothing when only the API is degenerate: %s', async (name) => {
  const result = await runDegenerate(degenerateTargets[name] ?? null, 'honest')
  await expectNoPass(result)
  expect(exitCodeOf(result)).toBe(3)
})

it('passes nothing for a server that lets everybody in and shows nobody anything', async () => {
  const result = await runDegenerate(yesServer, 'honest')
  await expectNoPass(result)
  expect(result.totals.checks.failed).toBeGreaterThan(0)
})

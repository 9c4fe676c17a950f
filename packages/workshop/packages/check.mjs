import { listPackages } from '../run/packages.mjs'
import { root } from '../run/process.mjs'
import { judgePackages } from './judge.mjs'

const faults = await judgePackages(listPackages(), root)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

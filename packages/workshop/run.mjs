import { refuseOldNode } from './run/node-version.mjs'

const commands = ['test', 'watch', 'types', 'demo', 'build', 'generate', 'spec-diff']
const name = process.argv[2] ?? ''
const refusal = refuseOldNode(process.versions.node)

if (refusal !== undefined) {
  console.error(refusal)
  process.exitCode = 1
} else if (!commands.includes(name)) {
  console.error(`no command \`${name}\`. known commands: ${commands.join(', ')}. for example: npm test`)
  process.exitCode = 2
} else {
  // Loaded only now, so that a Node too old for these modules still gets the message above.
  const { run } = await import(`./run/${name}.mjs`)
  process.exitCode = await run(process.argv.slice(3))
}

// iam-simulate under the workload "guard + 10 statements": its public call, and the same with policies that were
// validated before and no validation of the request.
import { readFileSync } from 'node:fs'
import { createValidatedPolicy, validateIdentityPolicy } from '@cloud-copilot/iam-policy'
import { runSimulation, runUnsafeSimulation } from '@cloud-copilot/iam-simulate'

const folder = process.argv[2]
const read = name => JSON.parse(readFileSync(`${folder}/${name}.json`))
const documents = [read('guard'), read('work')]
const validated = documents.map(document => createValidatedPolicy(document, validateIdentityPolicy))
const context = read('context')

function simulations(policies) {
  return read('requests').map(({ action, resource }) => ({
    request: {
      principal: context['aws:PrincipalArn'],
      action,
      resource: { resource, accountId: '123456789012' },
      contextVariables: context,
    },
    identityPolicies: policies.map((policy, index) => ({ name: `policy-${index}`, policy })),
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  }))
}

// what this process has had of the processor, in microseconds
function spent() {
  const { user, system } = process.cpuUsage()
  return user + system
}

// the best of five rounds, in decisions a second of one core
async function rate(run, asked) {
  let best = 0
  for (let round = 0; round < 5; round++) {
    const start = spent()
    let count = 0
    while (spent() - start < 300_000) {
      for (const simulation of asked) await run(simulation, {})
      count += asked.length
    }
    best = Math.max(best, (count * 1e6) / (spent() - start))
  }
  return best.toFixed(0)
}

let allowed = 0
for (const simulation of simulations(documents)) {
  allowed += (await runSimulation(simulation, {})).overallResult === 'Allowed'
}
console.log(`allowed ${allowed}`)
console.log(`public ${await rate(runSimulation, simulations(documents))}`)
console.log(`preloaded ${await rate(runUnsafeSimulation, simulations(validated))}`)

// Puts decision cases, one JSON object a line on stdin, to iam-simulate; answers in the same words, a line each.
import { createInterface } from 'node:readline'
import { runSimulation } from '@cloud-copilot/iam-simulate'

const ANSWERS = { Allowed: 'allow', ExplicitlyDenied: 'explicit', ImplicitlyDenied: 'implicit' }

function named(documents) {
  return documents.map((policy, index) => ({ name: `policy-${index}`, policy }))
}

function levels(list = []) {
  return list.map((documents, index) => ({ orgIdentifier: `level-${index}`, policies: named(documents) }))
}

function simulation(question) {
  return {
    request: {
      principal: question.principal,
      action: question.action,
      resource: { resource: question.resource, accountId: question.resourceAccount },
      contextVariables: question.context,
    },
    identityPolicies: named(question.identity),
    serviceControlPolicies: levels(question.scp),
    resourceControlPolicies: levels(question.rcp),
    ...(question.resourcePolicy && { resourcePolicy: question.resourcePolicy }),
    ...(question.boundary && { permissionBoundaryPolicies: named(question.boundary) }),
    ...(question.session && { sessionPolicy: question.session }),
    ...(question.vpce && { vpcEndpointPolicies: named([question.vpce]) }),
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line)
  let answer
  try {
    const response = await runSimulation(simulation(question), {})
    answer =
      response.resultType === 'error'
        ? { decision: 'refused', why: JSON.stringify(response.errors) }
        : { decision: ANSWERS[response.overallResult] }
  } catch (error) {
    answer = { decision: 'refused', why: String(error) }
  }
  console.log(JSON.stringify({ id: question.id, ...answer }))
}

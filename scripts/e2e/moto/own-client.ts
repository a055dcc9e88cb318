import { startClouds } from '../../../simulators/clouds.ts'
import { makeImage } from '../../../simulators/registry/images.ts'
import { registryHost } from '../../../src/aws/endpoints.ts'
import { awsLibraries } from '../aws-python.ts'
import { type Check, check, type Client } from '../client.ts'
import { site } from '../pages/pages.ts'
import { ecsQuestions } from './ecs-questions.ts'
import type { Backing } from './furnishing.ts'
import { lambdaQuestions } from './lambda-questions.ts'
import { startMotoClouds } from './moto.ts'
import { answerTo, questions as common } from './questions.ts'
import { openWorld } from './world.ts'

const questions = [...common, ...lambdaQuestions, ...ecsQuestions]

/** Nothing that moto looks at. */
const anybody = { accessKeyId: 'testing', secretAccessKey: 'testing' }

/** Tandem's own client of AWS against a simulation of AWS that somebody else wrote, and against ours: the same questions. */
export const ownClient: Client = {
  name: "moto and Tandem's own client",
  ready: awsLibraries.install,
  run: async () => {
    const [ours, theirs] = [await fromClouds(), await fromMoto()]
    return questions.flatMap(({ what, wanted, moto = wanted }, index): Check[] => [
      check(`${what}: the local clouds`, ours[index] === wanted, ours[index]),
      check(`${what}: moto${moto === wanted ? '' : ', which differs'}`, theirs[index] === moto, theirs[index]),
    ])
  },
}

async function fromClouds(): Promise<readonly string[]> {
  const { kernel, github, aws, registries, stop } = await startClouds({ speed: 100 })
  try {
    const { deleteSecret, addRepository } = aws.admin
    const push: Backing['push'] = (version) => {
      const repository = 'tandem/function'
      addRepository(site, repository)
      const image = makeImage({ salt: version, platforms: ['linux/amd64'], labels: { 'tandem.sim/version': version } })
      const address = `${registryHost(site.account, site.region)}/${repository}`
      return `${address}@${registries.admin.publish(`${address}:${version}`, image)}`
    }
    return await answers(await openWorld({ kernel, github, operator: aws.operatorCredentials, deleteSecret, push }))
  } finally {
    await stop()
  }
}

async function fromMoto(): Promise<readonly string[]> {
  const { kernel, github, stop } = await startMotoClouds(awsLibraries.program('python'))
  try {
    return await answers(await openWorld({ kernel, github, operator: anybody }))
  } finally {
    await stop()
  }
}

async function answers(world: Awaited<ReturnType<typeof openWorld>>): Promise<readonly string[]> {
  const told: string[] = []
  try {
    for (const question of questions) told.push(await answerTo(question, world))
    return told
  } finally {
    await world.close()
  }
}

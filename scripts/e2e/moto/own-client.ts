import { startClouds } from '../../../simulators/clouds.ts'
import { type Check, check, type Client } from '../client.ts'
import { awsLibraries } from '../aws-python.ts'
import { startMotoClouds } from './moto.ts'
import { answerTo, questions } from './questions.ts'
import { openWorld } from './world.ts'

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
  const { kernel, github, aws, stop } = await startClouds({ speed: 100 })
  try {
    const backing = { kernel, github, operator: aws.operatorCredentials, deleteSecret: aws.admin.deleteSecret }
    return await answers(await openWorld(backing))
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

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { AmazonPlatform, CloudName } from '../../simulators/scene.ts'
import { type JobBench, openJob, type Told } from './job-bench.ts'

jest.setTimeout(120_000)

// App Runner beside Cloud Run: `__tests__/dist/both.test.ts`.
interface Course {
  readonly awsPlatform: AmazonPlatform
  /** Of the service of ECS that is there. */
  readonly configuration?: object
}

const courses: Readonly<Record<string, Course>> = {
  'ECS Express Mode': { awsPlatform: 'ecs-express' },
  'ECS, rolling': { awsPlatform: 'ecs' },
  'ECS, blue/green': { awsPlatform: 'ecs', configuration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 } },
  Lambda: { awsPlatform: 'lambda' },
}

/** By the clouds' clock, which a busy machine does not keep up with. */
const patience = { 'health-check-timeout': '60s' }

const errorsOf = ({ lines }: Told): readonly string[] => lines.filter((line) => line.startsWith('error'))

describe.each(Object.entries(courses))('Cloud Run and %s', (_, { awsPlatform, configuration }) => {
  let job: JobBench
  beforeAll(async () => {
    job = await openJob({ target: 'both', awsPlatform, speed: 400 })
    await job.furnish('0.9.0', configuration)
  })
  afterAll(() => job.stop())

  const release = async (version: string, labels?: Readonly<Record<string, string>>): Promise<Told> => {
    const told = await job.main({ inputs: { ...patience, image: job.publish(version, labels) } })
    await job.post()
    return told
  }
  const digestOnAws = ({ outputs }: Told): string | undefined => {
    const targets: Readonly<Record<string, { readonly digest?: string }>> = JSON.parse(outputs['targets'] ?? '{}')
    return Object.entries(targets).find(([key]) => key.startsWith('aws/'))?.[1].digest
  }
  let good: string | undefined
  const answers = (): Promise<string[]> => Promise.all([job.ask('gcp'), job.ask('aws')])

  test('get a first release together, and an update', async () => {
    for (const version of ['1.0.0', '2.0.0']) {
      const told = await release(version)
      expect([told.outputs['outcome'], errorsOf(told)]).toEqual(['released', []])
      expect(await answers()).toEqual([version, version])
      good = told.outputs['digest']
    }
  })

  test.each(['aws', 'gcp'] satisfies CloudName[])(
    'keep what they have when a version is sick on %s alone',
    async (cloud) => {
      const labels = { 'tandem.sim/respond': 'error-500', 'tandem.sim/only-with': `CLOUD_PROVIDER=${cloud}` }
      const told = await release(`3.0.0-${cloud}`, labels)
      const errors = [expect.stringContaining(`${cloud}/`)]
      expect([told.outputs['outcome'], told.green, errorsOf(told)]).toEqual(['rolled-back', false, errors])
      expect(await answers()).toEqual(['2.0.0', '2.0.0'])
      // Express Mode and Lambda run the image's child for one platform, which nobody knows by its digest.
      expect([digestOnAws(told), good]).toEqual([good, expect.stringMatching(/^sha256:/)])
    },
  )
})

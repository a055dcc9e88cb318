import type { ActionRun } from '../../simulators/runner/runner.ts'
import type { AmazonPlatform } from '../../simulators/scene.ts'
import { awsCommand } from './aws-command.ts'
import { type Check, check, type Client, type Desk } from './client.ts'
import { ecsService, expressService } from './ecs-look.ts'
import { lambdaFunction } from './lambda-look.ts'

/** What AWS's command line shows of a service on one of its platforms. */
export interface Shown {
  readonly image: string
  readonly address: string | undefined
  readonly environment: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
  /** What must not be there any more once a release is over; empty is what has to be. */
  readonly left: readonly string[]
}

export type LookAt = (desk: Desk) => Promise<Shown>

/** AWS's command line reads back what the packaged action has released, a first time and again. */
const readBack = (awsPlatform: AmazonPlatform, title: string, lookAt: LookAt): Client => ({
  name: `aws, after releases to ${title}`,
  speed: 60,
  awsPlatform,
  ready: awsCommand.install,
  run: async (desk) => {
    await desk.scene.furnish()
    const first = await releaseAndLook(desk, '1.0.0', lookAt)
    return first.every(({ holds }) => holds) ? [...first, ...(await releaseAndLook(desk, '2.0.0', lookAt))] : first
  },
})

export const platformClients: readonly Client[] = [
  readBack('lambda', 'Lambda', lambdaFunction),
  readBack('ecs-express', 'ECS Express Mode', expressService),
  readBack('ecs', 'ECS', ecsService),
]

async function releaseAndLook(desk: Desk, version: string, lookAt: LookAt): Promise<Check[]> {
  const { scene } = desk
  const run = await scene.release(scene.publish(version), { target: 'aws-only' })
  await run.folders.remove()
  const released = check(`${version}: Tandem releases it`, run.outputs['outcome'] === 'released', run.log)
  if (!released.holds) return [released]
  const answer = await scene.ask('aws')
  const served = check('users get it', answer?.version === version, answer)
  return [released, served, ...comparisons(run, await lookAt(desk))]
}

function comparisons({ outputs }: ActionRun, shown: Shown): Check[] {
  const { image, address, environment, tags, left } = shown
  return [
    check('it runs an image by digest', /@sha256:[\da-f]{64}$/.test(image), shown),
    check('at the address that was told', address === outputs['aws-url'], [shown, outputs]),
    check("its environment says the release's name", environment['RELEASE_ID'] === outputs['release-id'], [
      shown,
      outputs,
    ]),
    check("Tandem's mark is closed", / phase=done /.test(` ${tags['tandem-mark']} `), tags),
    check('and nothing of a release under way is left', left.length === 0, left),
  ]
}

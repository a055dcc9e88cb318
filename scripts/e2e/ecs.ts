import { executionRole, infrastructureRole, taskRole } from '../../simulators/aws/acme.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { awsCommand } from './aws-command.ts'
import { awsLibraries } from './aws-python.ts'
import type { Client, Desk } from './client.ts'
import { site } from './pages/pages.ts'
import { runScript } from './python.ts'

/** AWS's Python library and command line run services, one-off tasks and Express Mode; every answer is compared with botocore's model. */
export const ecsClients: Client = {
  name: 'boto3 and aws (ECS)',
  speed: 200,
  ready: async () => (await awsLibraries.install()) ?? (await awsCommand.install()),
  run: (desk) =>
    runScript(awsLibraries, 'ecs_clients.py', desk, {
      AWS_COMMAND: awsCommand.program(),
      EXECUTION_ROLE: executionRole,
      TASK_ROLE: taskRole,
      INFRASTRUCTURE_ROLE: infrastructureRole,
      BALANCER: JSON.stringify(desk.scene.clouds.aws.ecs.addBalancer({ ...site, partition: 'aws' })),
      ...images(desk),
    }),
}

function images({ scene: { clouds } }: Desk) {
  const repository = `${site.account}.dkr.ecr.${site.region}.amazonaws.com/boto-ecs`
  clouds.aws.admin.addRepository(site, 'boto-ecs')
  const push = (version: string, labels: Readonly<Record<string, string>> = {}) => {
    const image = makeImage({ salt: version, labels: { 'tandem.sim/version': version, ...labels } })
    clouds.registries.admin.publish(`${repository}:${version}`, image)
    return `${repository}@${image.digest}`
  }
  const ends = { 'tandem.sim/start': 'crash', 'tandem.sim/exit-code': '3', 'tandem.sim/output': 'no database' }
  return { IMAGE_1: push('1'), IMAGE_2: push('2'), IMAGE_ENDS: push('3', ends) }
}

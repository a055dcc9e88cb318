import { functionRole } from '../../simulators/aws/acme.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { awsCommand } from './aws-command.ts'
import { awsLibraries } from './aws-python.ts'
import type { Client, Desk } from './client.ts'
import { site } from './pages/pages.ts'
import { runScript } from './python.ts'

/** AWS's Python library and command line release a function from images. */
export const lambdaClients: Client = {
  name: 'boto3 and aws (Lambda)',
  ready: async () => (await awsLibraries.install()) ?? (await awsCommand.install()),
  run: (desk) =>
    runScript(awsLibraries, 'lambda_clients.py', desk, {
      AWS_COMMAND: awsCommand.program(),
      FUNCTION_ROLE: functionRole,
      ...images(desk),
    }),
}

function images({ scene: { clouds } }: Desk) {
  const repository = `${site.account}.dkr.ecr.${site.region}.amazonaws.com/boto-lambda`
  clouds.aws.admin.addRepository(site, 'boto-lambda')
  const push = (version: string, platforms: readonly string[]) => {
    const labels = { 'tandem.sim/version': version, 'tandem.sim/lambda': 'adapter' }
    const image = makeImage({ salt: version, platforms, labels })
    clouds.registries.admin.publish(`${repository}:${version}`, image)
    return `${repository}@${image.digest}`
  }
  const both = ['linux/amd64', 'linux/arm64']
  return { IMAGE_1: push('1', ['linux/amd64']), IMAGE_2: push('2', ['linux/amd64']), INDEX: push('3', both) }
}

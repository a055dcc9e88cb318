import { z } from 'zod'
import { shopOnAws } from '../../simulators/scene.ts'
import { awsCommand } from './aws-command.ts'
import type { Desk } from './client.ts'
import { lastWords, runCommand } from './command.ts'

const image = z.object({ ImageIdentifier: z.string() })
const service = z.object({
  ServiceArn: z.string(),
  ServiceUrl: z.string(),
  Status: z.string(),
  SourceConfiguration: z.object({ ImageRepository: image, AutoDeploymentsEnabled: z.boolean() }),
  InstanceConfiguration: z.object({ Cpu: z.string(), Memory: z.string() }),
})
const operations = z.array(z.object({ Id: z.string(), Type: z.string(), Status: z.string() }))
const tags = z.array(z.object({ Key: z.string(), Value: z.string() }))
const images = z.array(z.object({ imageDigest: z.string(), imageManifestMediaType: z.string() }))

/** What AWS's command line shows; each throws with what it said instead. */
export interface AwsLook {
  service(): Promise<z.infer<typeof service>>
  operations(arn: string): Promise<z.infer<typeof operations>>
  tags(arn: string): Promise<z.infer<typeof tags>>
  images(repository: string, digests: readonly string[]): Promise<z.infer<typeof images>>
  /** Something that changes; its answer is not looked at. */
  run(...parameters: string[]): Promise<void>
}

export function awsLook({ operator: { environment: env } }: Desk): AwsLook {
  const run = async (...parameters: string[]): Promise<string> => {
    const ended = await runCommand(awsCommand.program(), [...parameters, '--output', 'json'], { env })
    if (ended.code !== 0) throw new Error(`aws ${parameters.join(' ')}: ${lastWords(ended)}`)
    return ended.stdout
  }
  const ask = async <T>(shape: z.ZodType<T>, query: string, ...parameters: string[]): Promise<T> =>
    shape.parse(JSON.parse(await run(...parameters, '--query', query)))
  return {
    service: async () => {
      const named = `ServiceSummaryList[?ServiceName=='${shopOnAws.service}'].ServiceArn | [0]`
      const arn = await ask(z.string(), named, 'apprunner', 'list-services')
      return ask(service, 'Service', 'apprunner', 'describe-service', '--service-arn', arn)
    },
    operations: (arn) => ask(operations, 'OperationSummaryList', 'apprunner', 'list-operations', '--service-arn', arn),
    tags: (arn) => ask(tags, 'Tags', 'apprunner', 'list-tags-for-resource', '--resource-arn', arn),
    images: (repository, digests) => {
      const ids = digests.map((digest) => `imageDigest=${digest}`)
      const parameters = ['ecr', 'describe-images', '--repository-name', repository, '--image-ids', ...ids]
      return ask(images, 'imageDetails', ...parameters)
    },
    run: async (...parameters) => void (await run(...parameters)),
  }
}

// documented: with automatic deployments each new image version starts a deployment (SourceConfiguration, botocore 1.43.11).
// guess: after how long, only of the tag that the service names, and what becomes of a push while an operation runs.
import type { PushedImage } from '../types.ts'
import { beginDeployment } from './changes.ts'
import { ecrAddressOf, parseImage } from './image.ts'
import type { Cloud, Service } from './records.ts'

/** A tag in ECR names another image now: deploys it where a service follows the tag. */
export function followPush(cloud: Cloud, pushed: PushedImage): void {
  for (const service of cloud.services.values()) if (follows(service, pushed)) void deployPush(cloud, service)
}

function follows({ deleted, settings }: Service, { account, region, repository, tag }: PushedImage): boolean {
  const { ImageRepository, AutoDeploymentsEnabled } = settings.SourceConfiguration
  const address = ecrAddressOf(ImageRepository.ImageIdentifier)
  const same = address?.account === account && address.region === region && address.repository === repository
  return (
    deleted === undefined && AutoDeploymentsEnabled && same && parseImage(ImageRepository.ImageIdentifier).tag === tag
  )
}

async function deployPush(cloud: Cloud, service: Service): Promise<void> {
  if (service.pushWaits) return
  service.pushWaits = true
  const { kernel } = cloud
  await kernel.clocks.platform.sleep(kernel.between(5_000, 60_000, 'apprunner.push'))
  if (kernel.guess('apprunner.push.while-busy', ['waits', 'is lost']) === 'waits') await untilRest(cloud, service)
  service.pushWaits = false
  if (service.status.current === 'RUNNING' && service.settings.SourceConfiguration.AutoDeploymentsEnabled)
    beginDeployment(cloud, service)
}

async function untilRest({ kernel }: Cloud, { status }: Service): Promise<void> {
  while (status.current === 'OPERATION_IN_PROGRESS') await kernel.clocks.platform.sleep(5_000)
}

import type { Ecr } from '../../aws/ecr.ts'
import { registryHost } from '../../aws/endpoints.ts'
import type { OpenTarget } from '../cloud.ts'
import type { AmazonService, OpenService, ServiceTools } from './amazon-service.ts'

/** One region with its registry. */
export interface OpenRegion {
  readonly host: string
  readonly ecr: Ecr
  readonly target: OpenTarget
  readonly service: AmazonService
}

export function openRegion(opening: ServiceTools, openService: OpenService): OpenRegion {
  const { place, account, connection, ecr } = opening
  const service = openService(opening)
  const host = registryHost(account, connection.region)
  const repository = `${place.repository}/${place.name}`
  const target: OpenTarget = {
    target: service.target,
    platform: service.platform,
    alternatives: service.alternatives ?? [],
    runsFrom: (from) => service.runsFrom(from),
    settings: place.service,
    imageRepository: `${host}/${repository}`,
    createsImageRepository: place.createRepository,
    prepareImageRepository: (context) => ecr.ensureRepository(repository, { create: place.createRepository }, context),
  }
  return { host, ecr, target, service }
}

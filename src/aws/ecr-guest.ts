import type { Context } from '../core/context.ts'
import type { AwsConnection } from './connection.ts'
import { createEcr, type Ecr, type EcrCredentials } from './ecr.ts'
import { partitionOf } from './endpoints.ts'

/**
 * Passwords for registries of ECR in any region and of any account: whether the identity may pull from one is for its own policies
 * and those of the repository to say (https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html, November 2026).
 * Nothing for another host, or another partition.
 */
export function createEcrGuest(connect: (region: string) => AwsConnection, home: string) {
  const known = new Map<string, Ecr>()
  const within = (region: string): Ecr => {
    const ecr = known.get(region) ?? createEcr(connect(region))
    known.set(region, ecr)
    return ecr
  }
  return async (host: string, context: Context): Promise<EcrCredentials | undefined> => {
    const region = regionOfRegistry(host)
    if (region === undefined || partitionOf(region).name !== partitionOf(home).name) return undefined
    return within(region).credentials(context)
  }
}

/** `111122223333.dkr.ecr.us-east-1.amazonaws.com` */
const regionOfRegistry = (host: string): string | undefined =>
  /^\d{12}\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(host)?.[1]

/** Follows https://docs.aws.amazon.com/general/latest/gr/rande.html (copy of November 2026): partitions, regions and host names. */
import type { Partition } from './types.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const regions: Readonly<Record<Partition, readonly string[]>> = {
  aws: words(`
    us-east-1 us-east-2 us-west-1 us-west-2 ca-central-1 ca-west-1 mx-central-1 sa-east-1 eu-central-1
    eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 ap-east-1 ap-northeast-1
    ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3
    ap-southeast-4 ap-southeast-5 ap-southeast-7 af-south-1 il-central-1 me-central-1 me-south-1
  `),
  'aws-cn': ['cn-north-1', 'cn-northwest-1'],
  'aws-us-gov': ['us-gov-west-1', 'us-gov-east-1'],
}

export const partitions = ['aws', 'aws-cn', 'aws-us-gov'] as const

const suffixes: Readonly<Record<Partition, string>> = {
  aws: 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
  'aws-us-gov': 'amazonaws.com',
}

export const suffixOf = (partition: Partition): string => suffixes[partition]

export const partitionOf = (region: string): Partition | undefined =>
  partitions.find((partition) => regions[partition].includes(region))

export interface Place {
  readonly region: string
  readonly partition: Partition
}

/** Every place of the given partitions. */
export const places = (only: readonly Partition[] = partitions): readonly Place[] =>
  only.flatMap((partition) => regions[partition].map((region) => ({ region, partition })))

/** `apprunner.us-east-1.amazonaws.com`, … for an endpoint prefix. */
export const hostsOf = (prefix: string, only: readonly Partition[] = partitions): readonly string[] =>
  places(only).map(({ region, partition }) => `${prefix}.${region}.${suffixOf(partition)}`)

/** The region that a host name holds; global hosts are served by the partition's first region. */
export function regionOf(host: string): string {
  const known = places().find(({ region }) => host.split('.').includes(region))
  if (known) return known.region
  if (host.endsWith('.amazonaws.com.cn')) return 'cn-north-1'
  return host.includes('us-gov') ? 'us-gov-west-1' : 'us-east-1'
}

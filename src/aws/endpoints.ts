/** AWS's partitions, hosts and pages. The SDK finds an API's host by itself; nothing here overrides one. */
export interface AwsPartition {
  readonly name: 'aws' | 'aws-cn' | 'aws-us-gov'
  readonly dnsSuffix: string
  /** Pages for people. */
  readonly consoleHost: string
}

const partitions = {
  aws: { name: 'aws', dnsSuffix: 'amazonaws.com', consoleHost: 'console.aws.amazon.com' },
  china: { name: 'aws-cn', dnsSuffix: 'amazonaws.com.cn', consoleHost: 'console.amazonaws.cn' },
  government: { name: 'aws-us-gov', dnsSuffix: 'amazonaws.com', consoleHost: 'console.amazonaws-us-gov.com' },
} as const satisfies Record<string, AwsPartition>

export function partitionOf(region: string): AwsPartition {
  if (region.startsWith('cn-')) return partitions.china
  return region.startsWith('us-gov-') ? partitions.government : partitions.aws
}

/** `arn:PARTITION:…` */
export const partitionOfArn = (arn: string): string | undefined => /^arn:([\w-]+):/.exec(arn)?.[1]

/** `arn:aws:ecs:REGION:…` */
export const regionOfArn = (arn: string): string => arn.split(':')[3] ?? ''

/** `arn:aws:iam::ACCOUNT:role/…` */
export const accountOfArn = (arn: string): string | undefined => /^arn:[\w-]+:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1]

/** Host name of an account's own registry. */
export const registryHost = (account: string, region: string): string =>
  `${account}.dkr.ecr.${region}.${partitionOf(region).dnsSuffix}`

export interface ServicePlace {
  readonly region: string
  readonly name: string
  /** 32 hexadecimal digits, the last part of the service's ARN; known once it exists. */
  readonly id?: string | undefined
  /** With account and id the page of the service itself, else the list of services. */
  readonly account?: string | undefined
}

/** Pages for people. */
export const consolePages = {
  appRunnerService: ({ region, name, id, account }: ServicePlace): string => {
    const list = `${consoleOf(region)}/apprunner/home?region=${region}#/services`
    if (id === undefined || account === undefined) return list
    const arn = `arn:${partitionOf(region).name}:apprunner:${region}:${account}:service/${name}/${id}`
    return `${list}/dashboard?service_arn=${encodeURIComponent(arn)}`
  },
  /** CloudWatch takes the group's name encoded twice, with `$` for `%`. */
  logGroup: ({ region, group }: { readonly region: string; readonly group: string }): string => {
    const name = encodeURIComponent(encodeURIComponent(group)).replaceAll('%', '$')
    return `${consoleOf(region)}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${name}`
  },
}

const consoleOf = (region: string): string => `https://${region}.${partitionOf(region).consoleHost}`

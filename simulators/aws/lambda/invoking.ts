// documented: who may invoke a function, and that URLs made since October 2025 need both `lambda:InvokeFunctionUrl` and
// `lambda:InvokeFunction`, on the very alias that the URL belongs to (developer guide, "Control access to Lambda function URLs", copy of
// November 2026). Within the account either the caller's policies or the resource's are enough.
import { decide } from '../policy.ts'
import type { Caller } from '../types.ts'
import { type Cloud, type LambdaFunction, policyOf, type UrlConfig, type Version } from './records.ts'

/** A function as it is called: by an alias, a version, or neither. */
export interface Target {
  readonly found: LambdaFunction
  readonly qualifier: string | undefined
}

export const arnOf = ({ found, qualifier }: Target): string =>
  qualifier === undefined ? found.arn : `${found.arn}:${qualifier}`

export function mayCallUrl(cloud: Cloud, target: Target, url: UrlConfig, caller: Caller | undefined): boolean {
  const context = { 'lambda:FunctionUrlAuthType': url.auth, 'lambda:InvokedViaFunctionUrl': 'true' }
  return ['lambda:InvokeFunctionUrl', 'lambda:InvokeFunction'].every(
    (action) => refusal(cloud, target, { action, caller, context }) === undefined,
  )
}

interface Question {
  readonly action: string
  readonly caller: Caller | undefined
  readonly context: Readonly<Record<string, string>>
}

/** AWS's sentence when it is not allowed. */
export function refusal(cloud: Cloud, target: Target, { action, caller, context }: Question): string | undefined {
  const resource = arnOf(target)
  const policy = target.found.policies.get(target.qualifier ?? '')
  const principals = caller ? [caller.arn, caller.role ?? caller.arn, rootOf(caller)] : ['']
  const byResource = principals.map((AWS) =>
    policy ? decide([policyOf(policy)], { action, resource, context, principal: { AWS } }) : 'unmentioned',
  )
  if (byResource.includes('denied')) return `${action} is denied by the function's policy`
  if (byResource.includes('allowed')) return undefined
  if (caller?.account !== target.found.place.account) return `${action} is not allowed by the function's policy`
  return cloud.aws.denial(caller, { action, resource, context })
}

const rootOf = ({ partition, account }: Caller): string => `arn:${partition}:iam::${account}:root`

/** The version that this call goes to. An alias of two sends each call to one of them, in proportion. */
export function chooseVersion({ kernel }: Cloud, { found, qualifier }: Target): Version | undefined {
  if (qualifier === undefined || qualifier === '$LATEST') return found.running
  const alias = found.routes.get(qualifier)?.read()
  if (!alias) return found.versions.get(qualifier)?.current
  const [other, share = 0] = Object.entries(alias.weights)[0] ?? []
  const name = other !== undefined && kernel.random() < share ? other : alias.version
  return name === '$LATEST' ? found.running : found.versions.get(name)?.current
}

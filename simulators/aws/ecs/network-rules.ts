// documented: awsvpc needs it, with 16 subnets and 5 security groups at most (API reference of AwsVpcConfiguration, botocore 1.44.8).
// observed: the text for none at all (public logs). guess: the others. That a subnet is there is not looked at.
import { isObject } from '../model.ts'
import { invalid } from './refusal.ts'

export function checkNetwork(configuration: unknown): void {
  if (configuration === undefined)
    throw invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.")
  const vpc = isObject(configuration) ? configuration['awsvpcConfiguration'] : undefined
  const { subnets = [], securityGroups = [] } = isObject(vpc) ? vpc : {}
  if (!Array.isArray(subnets) || subnets.length === 0) throw invalid('subnets can not be empty.')
  if (subnets.length > 16) throw invalid('subnets can have at most 16 items.')
  if (Array.isArray(securityGroups) && securityGroups.length > 5)
    throw invalid('securityGroups can have at most 5 items.')
}

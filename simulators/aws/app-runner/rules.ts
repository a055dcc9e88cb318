// Rules that the model does not know.
// documented: pairs of CPU and memory (developer guide, "App Runner architecture and concepts"), no automatic deployments from ECR Public
// and other accounts' repositories, an access role for private ones (API reference, botocore 1.43.11), names that begin with AWSAPPRUNNER
// are reserved (API reference of 2021; aws-cdk refuses them). guess: the wording of every refusal here.
import { ecrAddressOf } from './image.ts'
import type { Place } from './naming.ts'
import { invalid } from './refusal.ts'
import type { Settings, Source } from './settings.ts'

const memories: Readonly<Record<string, readonly string[]>> = {
  '256': ['512', '1024'],
  '512': ['1024'],
  '1024': ['2048', '3072', '4096'],
  '2048': ['4096', '6144'],
  '4096': ['8192', '10240', '12288'],
}

export function checkSettings(
  place: Place,
  { SourceConfiguration, InstanceConfiguration, NetworkConfiguration }: Settings,
): void {
  checkSource(place, SourceConfiguration)
  const { Cpu, Memory } = InstanceConfiguration
  if (!memories[Cpu]?.includes(Memory))
    throw invalid(`Invalid instance configuration: Cpu ${Cpu} and Memory ${Memory} can't be combined.`)
  const { EgressType, VpcConnectorArn } = NetworkConfiguration.EgressConfiguration
  if ((EgressType === 'VPC') !== (VpcConnectorArn !== undefined))
    throw invalid('VpcConnectorArn must be specified if and only if EgressType is VPC.')
}

function checkSource(place: Place, source: Source): void {
  const { ImageIdentifier, ImageRepositoryType, ImageConfiguration } = source.ImageRepository
  const address = ecrAddressOf(ImageIdentifier)
  if ((ImageRepositoryType === 'ECR') !== (address !== undefined))
    throw invalid(`ImageIdentifier ${ImageIdentifier} does not match ImageRepositoryType ${ImageRepositoryType}.`)
  if (address && source.AuthenticationConfiguration?.AccessRoleArn === undefined)
    throw invalid('Authentication configuration is invalid.')
  if (source.AutoDeploymentsEnabled && address?.account !== place.account)
    throw invalid('Automatic deployments are supported only for an ECR repository of the same account.')
  checkPort(ImageConfiguration.Port)
  checkEnvironment(ImageConfiguration)
}

function checkPort(port: string): void {
  const number = Number(port)
  if (!/^\d+$/.test(port) || number < 1 || number > 65_535) throw invalid(`Invalid port: ${port}.`)
}

type Environment = Source['ImageRepository']['ImageConfiguration']

function checkEnvironment({
  RuntimeEnvironmentVariables: plain = {},
  RuntimeEnvironmentSecrets: secret = {},
}: Environment): void {
  const names = [...Object.keys(plain), ...Object.keys(secret)]
  const reserved = names.find((name) => name.startsWith('AWSAPPRUNNER'))
  if (reserved !== undefined) throw invalid('Environment variable names with the prefix AWSAPPRUNNER are reserved.')
  if (new Set(names).size < names.length)
    throw invalid('RuntimeEnvironmentVariables and RuntimeEnvironmentSecrets must not have names in common.')
}

import {
  AppRunnerClient,
  CreateAutoScalingConfigurationCommand,
  CreateObservabilityConfigurationCommand,
  CreateServiceCommand,
  CreateVpcConnectorCommand,
  paginateListAutoScalingConfigurations,
  paginateListObservabilityConfigurations,
  paginateListOperations,
  paginateListServices,
  paginateListServicesForAutoScalingConfiguration,
  paginateListVpcConnectors,
  PauseServiceCommand,
} from '@aws-sdk/client-apprunner'
import { type Clouds, readyAws } from '../../../simulators/clouds.ts'
import { makeImage } from '../../../simulators/registry/images.ts'
import type { Check } from '../client.ts'
import { finds, names, type Settings, site } from './pages.ts'

export async function appRunnerPages({ kernel, aws, registries }: Clouds, settings: Settings): Promise<Check[]> {
  const client = new AppRunnerClient(settings)
  const host = `${site.account}.dkr.ecr.${site.region}.amazonaws.com`
  registries.admin.publish(`${host}/paged:1`, makeImage({ labels: { 'tandem.sim/version': '1' } }))
  for (const name of names) {
    await client.send(new CreateAutoScalingConfigurationCommand({ AutoScalingConfigurationName: name, MaxSize: 2 }))
    await client.send(new CreateObservabilityConfigurationCommand({ ObservabilityConfigurationName: name }))
    await client.send(new CreateVpcConnectorCommand({ VpcConnectorName: name, Subnets: ['subnet-0a1b2c3d4e5f60718'] }))
  }
  const services = names.map((name) => `paged-${name}`)
  const arns = await Promise.all(services.map((name) => createService(client, name, `${host}/paged:1`)))
  await Promise.all(services.map((service) => aws.appRunner.atRest({ ...site, service })))
  const ServiceArn = arns[0] ?? ''
  const standard = `arn:aws:apprunner:${site.region}:${site.account}:autoscalingconfiguration/DefaultConfiguration`
  await client.send(new PauseServiceCommand({ ServiceArn }))
  // Lists show an operation up to a quarter of a minute late.
  await kernel.clocks.platform.sleep(16_000)
  const paging = { client, pageSize: 1 }
  return [
    await finds(
      'App Runner: autoscaling configurations',
      ['DefaultConfiguration', ...names],
      paginateListAutoScalingConfigurations(paging, {}),
      (page) => page.AutoScalingConfigurationSummaryList?.map((each) => each.AutoScalingConfigurationName),
    ),
    await finds(
      'App Runner: observability configurations',
      names,
      paginateListObservabilityConfigurations(paging, {}),
      (page) => page.ObservabilityConfigurationSummaryList?.map((each) => each.ObservabilityConfigurationName),
    ),
    await finds('App Runner: VPC connectors', names, paginateListVpcConnectors(paging, {}), (page) =>
      page.VpcConnectors?.map((each) => each.VpcConnectorName),
    ),
    await finds(
      'App Runner: services of an autoscaling configuration',
      arns,
      paginateListServicesForAutoScalingConfiguration(paging, { AutoScalingConfigurationArn: standard }),
      (page) => page.ServiceArnList,
    ),
    await finds('App Runner: services', services, paginateListServices(paging, {}), (page) =>
      page.ServiceSummaryList?.map((each) => each.ServiceName),
    ),
    await finds(
      'App Runner: operations of a service',
      ['CREATE_SERVICE', 'PAUSE_SERVICE'],
      paginateListOperations(paging, { ServiceArn }),
      (page) => page.OperationSummaryList?.map((each) => each.Type),
    ),
  ]
}

async function createService(client: AppRunnerClient, name: string, image: string): Promise<string> {
  const made = await client.send(
    new CreateServiceCommand({
      ServiceName: name,
      SourceConfiguration: {
        ImageRepository: { ImageIdentifier: image, ImageRepositoryType: 'ECR', ImageConfiguration: { Port: '8080' } },
        AuthenticationConfiguration: { AccessRoleArn: readyAws.accessRole },
        AutoDeploymentsEnabled: false,
      },
    }),
  )
  return made.Service?.ServiceArn ?? ''
}

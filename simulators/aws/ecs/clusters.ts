// documented: a cluster that is not named is `default`; creating one that is there returns it; deleted ones are INACTIVE for a while (API
// reference of CreateCluster and DeleteCluster, copies of November 2026). guess: for how long.
import { textOf, textsOf } from '../json-api.ts'
import {
  type Answer,
  type Asked,
  contextOf,
  demand,
  newTags,
  page,
  requestContext,
  tagsIn,
  viewTags,
  wantsTags,
} from './asking.ts'
import { arnIn, lastPart, type Place } from './naming.ts'
import { type Cloud, type Cluster, isSeen, soon } from './records.ts'
import { invalid, noCluster, refuse } from './refusal.ts'

export const clusterOperations: Readonly<Record<string, Answer>> = {
  CreateCluster: createCluster,
  DescribeClusters: describeClusters,
  ListClusters: (asked) => {
    demand(asked, { action: 'ecs:ListClusters', resource: '*' })
    const items = here(asked)
      .filter(({ status }) => status === 'ACTIVE')
      .map(({ arn }) => arn)
    return page(asked, { items, as: 'clusterArns' })
  },
  DeleteCluster: deleteCluster,
}

/** Name or ARN → ARN. */
export const clusterArn = (place: Place, nameOrArn = 'default'): string =>
  nameOrArn.startsWith('arn:') ? nameOrArn : arnIn(place, `cluster/${nameOrArn}`)

/** Throws when it is not there. The name and the ARN are taken alike. */
export function clusterOf({ cloud, place, input }: Asked): Cluster {
  const cluster = cloud.clusters.get(clusterArn(place, textOf(input, 'cluster')))
  if (!cluster || cluster.status === 'INACTIVE' || !isSeen(cloud, cluster)) throw noCluster()
  return cluster
}

const here = ({ cloud, place }: Asked): Cluster[] =>
  [...cloud.clusters.values()].filter(
    (each) => each.place.account === place.account && each.place.region === place.region && isSeen(cloud, each),
  )

function createCluster(asked: Asked): object {
  const { cloud, place, input } = asked
  const name = textOf(input, 'clusterName') ?? 'default'
  if (!/^[\w-]{1,255}$/.test(name))
    throw invalid(
      'Identifier was unexpected length or had invalid characters. Requires 1-255 characters: letters, numbers, hyphens, and underscores.',
    )
  const arn = arnIn(place, `cluster/${name}`)
  demand(asked, { action: 'ecs:CreateCluster', resource: '*', context: requestContext(tagsIn(input)) })
  const found = cloud.clusters.get(arn)
  if (found?.status === 'ACTIVE') return { cluster: viewCluster(asked.cloud, found, true) }
  const cluster = addCluster(cloud, { place, name, input, tags: newTags(asked, arn, 'CreateCluster') })
  return { cluster: viewCluster(cloud, cluster, true) }
}

export interface NewCluster {
  readonly place: Place
  readonly name: string
  readonly input: Cluster['content']
  readonly tags: Map<string, string>
}

export function addCluster(cloud: Cloud, { place, name, input, tags }: NewCluster): Cluster {
  const arn = arnIn(place, `cluster/${name}`)
  const cluster: Cluster = { place, name, arn, content: input, tags, seenFrom: soon(cloud), status: 'ACTIVE' }
  cloud.clusters.set(arn, cluster)
  return cluster
}

function describeClusters(asked: Asked): object {
  const { cloud, place, input } = asked
  const names = textsOf(input, 'clusters')
  const clusters = []
  const failures = []
  for (const name of names.length > 0 ? names : ['default']) {
    const arn = clusterArn(place, name)
    const cluster = cloud.clusters.get(arn)
    demand(asked, { action: 'ecs:DescribeClusters', resource: arn, context: contextOf(cluster?.tags) })
    if (cluster && isSeen(cloud, cluster)) clusters.push(viewCluster(cloud, cluster, wantsTags(asked)))
    else failures.push({ arn, reason: 'MISSING' })
  }
  return { clusters, failures }
}

function deleteCluster(asked: Asked): object {
  const { cloud, place, input } = asked
  const arn = clusterArn(place, textOf(input, 'cluster'))
  demand(asked, { action: 'ecs:DeleteCluster', resource: arn, context: contextOf(cloud.clusters.get(arn)?.tags) })
  const cluster = clusterOf(asked)
  const services = [...cloud.services].some((each) => each.cluster === cluster && each.status.current === 'ACTIVE')
  if (services)
    throw refuse('ClusterContainsServicesException', 'The Cluster cannot be deleted while Services are active.')
  if (runningIn(cloud, cluster).length > 0)
    throw refuse('ClusterContainsTasksException', 'The Cluster cannot be deleted while Tasks are active.')
  cluster.status = 'INACTIVE'
  return { cluster: viewCluster(cloud, cluster, true) }
}

const runningIn = (cloud: Cloud, cluster: Cluster) =>
  [...cloud.tasks.values()].filter((task) => task.cluster === cluster && task.status !== 'STOPPED')

function viewCluster(cloud: Cloud, cluster: Cluster, tagged: boolean): object {
  const { capacityProviders = [], defaultCapacityProviderStrategy = [], settings = [], configuration } = cluster.content
  const tasks = runningIn(cloud, cluster)
  const running = tasks.filter(({ status }) => status === 'RUNNING').length
  const services = [...cloud.services].filter((each) => each.cluster === cluster && each.status.read() === 'ACTIVE')
  return {
    clusterArn: cluster.arn,
    clusterName: lastPart(cluster.arn),
    status: cluster.status,
    registeredContainerInstancesCount: 0,
    runningTasksCount: running,
    pendingTasksCount: tasks.length - running,
    activeServicesCount: services.length,
    statistics: [],
    tags: tagged ? viewTags(cluster.tags) : [],
    settings,
    ...(configuration !== undefined && { configuration }),
    capacityProviders,
    defaultCapacityProviderStrategy,
  }
}

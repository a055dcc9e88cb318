import type { ExpressContainer, UpdateExpress } from '../../../aws/express-types.ts'
import { canonicalJson } from '../../../core/hash.ts'
import type { RunSettings } from './settings.ts'

type Parts = Omit<UpdateExpress, 'serviceArn'>

/** What there is of a service: nothing yet, or what ECS does not show. */
export type Now = RunSettings | 'not shown' | undefined

/**
 * What a request says to bring a service from one to the other. Container, size and health check are always said, and whole: their
 * defaults differ from page to page, and whether what is left out of a container stays is not documented. Of the rest only what differs,
 * since what is merely repeated could be refused, as a role that may not be passed is.
 */
export function writeSettings(wanted: RunSettings, now?: Now): Parts & { primaryContainer: ExpressContainer } {
  const differs = (name: keyof RunSettings): boolean =>
    typeof now !== 'object' || canonicalJson(wanted[name]) !== canonicalJson(now[name])
  const { cpu, memory, network, scaling } = wanted
  return {
    cpu,
    memory,
    healthCheckPath: wanted.healthPath,
    primaryContainer: writeContainer(wanted, now),
    ...(differs('architecture') ? { cpuArchitecture: wanted.architecture } : {}),
    ...(differs('executionRole') ? { executionRoleArn: wanted.executionRole } : {}),
    ...(wanted.taskRole !== undefined && differs('taskRole') ? { taskRoleArn: wanted.taskRole } : {}),
    ...(network !== undefined && differs('network') ? { networkConfiguration: network } : {}),
    ...(differs('scaling') ? { scalingTarget: writeScaling(scaling) } : {}),
  }
}

/** What is to be gone is said to be empty. */
function writeContainer(wanted: RunSettings, now: Now): ExpressContainer {
  const { image, port, env, secrets, command = [], logs, registryPassword } = wanted
  const had = (name: 'secrets' | 'command'): boolean => now === 'not shown' || !isEmpty(now?.[name])
  return {
    image,
    containerPort: port,
    environment: Object.entries(env).map(([name, value]) => ({ name, value })),
    ...(isEmpty(secrets) && !had('secrets') ? {} : { secrets: writeSecrets(secrets) }),
    ...(isEmpty(command) && !had('command') ? {} : { command }),
    ...(logs === undefined ? {} : { awsLogsConfiguration: { logGroup: logs.group, logStreamPrefix: logs.prefix } }),
    ...(registryPassword === undefined ? {} : { repositoryCredentials: { credentialsParameter: registryPassword } }),
  }
}

const writeSecrets = (secrets: RunSettings['secrets']) =>
  Object.entries(secrets).map(([name, valueFrom]) => ({ name, valueFrom }))

const isEmpty = (map: object = {}): boolean => Object.keys(map).length === 0

/** The names of the model's metrics, of which a newer one may come. */
const writeScaling = ({ min, max, metric, value }: RunSettings['scaling']): NonNullable<Parts['scalingTarget']> => ({
  minTaskCount: min,
  maxTaskCount: max,
  ...(isMetric(metric) ? { autoScalingMetric: metric } : {}),
  autoScalingTargetValue: value,
})

const metrics = ['AVERAGE_CPU', 'AVERAGE_MEMORY', 'REQUEST_COUNT_PER_TARGET'] as const
const isMetric = (metric: string): metric is (typeof metrics)[number] => metrics.some((each) => each === metric)

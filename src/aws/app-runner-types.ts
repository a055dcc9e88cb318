export type {
  CreateServiceCommandInput as CreateService,
  OperationSummary,
  Service as AppRunnerService,
  ServiceSummary,
  UpdateServiceCommandInput as UpdateService,
} from '@aws-sdk/client-apprunner'

/** What scales a service: a configuration that never changes once it is made. */
export interface Scaling {
  /** Requests that one instance serves at a time. */
  readonly concurrency: number
  readonly min: number
  readonly max: number
}

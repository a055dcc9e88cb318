export type {
  ContinueServiceDeploymentCommandInput as ContinueServiceDeployment,
  RegisterTaskDefinitionCommandInput as RegisterTaskDefinition,
  RunTaskCommandInput as RunTask,
  UpdateServiceCommandInput as UpdateService,
} from '@aws-sdk/client-ecs'

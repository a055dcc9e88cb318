export type {
  AliasConfiguration,
  Architecture,
  CreateAliasCommandInput as CreateAlias,
  CreateFunctionCommandInput as CreateFunction,
  FunctionConfiguration,
  FunctionUrlAuthType,
  FunctionUrlConfig,
  InvokeMode,
  UpdateAliasCommandInput as UpdateAlias,
  UpdateFunctionCodeCommandInput as UpdateFunctionCode,
  UpdateFunctionConfigurationCommandInput as UpdateFunctionConfiguration,
} from '@aws-sdk/client-lambda'

import type {
  AddPermissionCommandInput,
  EventSourceMappingConfiguration,
  FunctionConfiguration,
  FunctionUrlAuthType,
  InvokeMode,
} from '@aws-sdk/client-lambda'

export type EventSourceMapping = Pick<EventSourceMappingConfiguration, 'UUID' | 'FunctionArn' | 'EventSourceArn'>

/** Who may call it, and whether it answers at once or as a stream. */
export interface NewUrl {
  readonly auth: FunctionUrlAuthType
  readonly mode: InvokeMode
}

/** A function or one of its versions, with where its image comes from. */
export interface FunctionFound {
  readonly configuration: FunctionConfiguration
  /** By digest; absent for a function that is made of an archive. */
  readonly image?: string
  /** Of the function itself; a version has none. */
  readonly tags: Readonly<Record<string, string>>
}

/** Who may call an alias by its URL: everybody, by the permissions that this takes. */
export type Permission = Pick<
  AddPermissionCommandInput,
  'StatementId' | 'Action' | 'Principal' | 'FunctionUrlAuthType' | 'InvokedViaFunctionUrl'
>

/** A call of a version, or of what an alias leads to. */
export interface Call {
  readonly event: object
  /** How long its answer is waited for, ms. */
  readonly patience: number
}

/** What a call of a version came to. */
export interface Called {
  /** The version that was run. */
  readonly version?: string
  /** `Unhandled` and such: the call ended in an error, which `payload` describes. */
  readonly error?: string
  readonly payload: string
}

export type {
  AliasConfiguration,
  Architecture,
  CreateAliasCommandInput as CreateAlias,
  CreateFunctionCommandInput as CreateFunction,
  FunctionConfiguration,
  FunctionUrlAuthType,
  FunctionUrlConfig,
  UpdateAliasCommandInput as UpdateAlias,
  UpdateFunctionCodeCommandInput as UpdateFunctionCode,
  UpdateFunctionConfigurationCommandInput as UpdateFunctionConfiguration,
} from '@aws-sdk/client-lambda'

import type { AddPermissionCommandInput, FunctionConfiguration } from '@aws-sdk/client-lambda'

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

/** What a call of a version came to. */
export interface Called {
  /** The version that was run. */
  readonly version?: string
  /** `Unhandled` and such: the call ended in an error, which `payload` describes. */
  readonly error?: string
  readonly payload: string
}

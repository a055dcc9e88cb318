import type { Context } from '../core/context.ts'
import type { Descriptor, Manifest } from './manifest.ts'

/** What an image can be delivered from: a registry's repository, or a layout on disk. What it gives has been verified. */
export interface ImageSource {
  /** For logs and errors: `host/name`, or what else it is. */
  readonly address: string
  /** Of a registry. */
  readonly host?: string
  /** Of the repository in the registry. */
  readonly name?: string
  getManifest(reference: string, context: Context): Promise<Manifest>
  blob(descriptor: Descriptor, context: Context): AsyncIterable<Buffer>
}

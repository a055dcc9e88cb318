import type { ServiceSettings } from '../core/unit.ts'
import type { Surrounding } from './amazon-identity.ts'
import type { AmazonLayers } from './layers.ts'
import type { Finding, Naming } from './naming.ts'

export interface Subject {
  /** Its name there. */
  readonly service: string | undefined
  readonly around: Surrounding
  readonly naming: Naming
}

/** What one platform of AWS takes of the settings; what they have in common is checked for all of them alike. */
export interface PlatformRules {
  readonly problems: (block: AmazonLayers, subject: Subject) => Finding[]
  readonly warnings: (block: AmazonLayers, naming: Naming) => Finding[]
  /** Settings that were checked before, as the platform takes them; what is not given stays as it is. */
  readonly service: (block: AmazonLayers) => ServiceSettings
}

import { partitionOf } from './endpoints.ts'

/** Page of a function, for people. */
export const functionPage = ({ region, name }: { readonly region: string; readonly name: string }): string =>
  `https://${region}.${partitionOf(region).consoleHost}/lambda/home?region=${region}#/functions/${name}`

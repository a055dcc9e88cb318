/** The region that an ARN lies in; of a name it is not known. */
export const regionOf = (id: string): string | undefined => /^arn:[\w-]+:[\w-]+:([\w-]+):/.exec(id)?.[1]

/** What kind of file a name says it is, short: "PDF". Empty where it says nothing that one could read. */
export const fileKind = (name: string): string => /[^.]\.([a-z\d]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? '';

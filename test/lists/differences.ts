/**
 * Where two readings of one list differ: `id field`, for every field of every entity whose values (whatever their
 * order) are not the same, and for entities that only one of them has.
 */
export function differences(some: readonly Identified[], others: readonly Identified[]): string[] {
  const byId = new Map(others.map((entity) => [entity.id, entity]));
  const found: string[] = [];
  for (const entity of some) {
    const other = byId.get(entity.id);
    byId.delete(entity.id);
    if (other === undefined) found.push(`${entity.id} only in the first`);
    else
      for (const [field, value] of Object.entries(entity))
        if (canonical(value) !== canonical(Object.getOwnPropertyDescriptor(other, field)?.value))
          found.push(`${entity.id} ${field}`);
  }
  return [...found, ...[...byId.keys()].map((id) => `${id} only in the second`)];
}

interface Identified {
  readonly id: string;
}

function canonical(value: unknown): string {
  return Array.isArray(value)
    ? value
        .map((item) => JSON.stringify(item))
        .sort()
        .join('\n')
    : JSON.stringify(value);
}

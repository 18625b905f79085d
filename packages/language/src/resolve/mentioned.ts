import type { Person } from '@okr/core';

/** So many are kept before it is looked whether anybody still names them: each letter of a name that is typed is another. */
const fewest = 1000;

/** The people whom nobody declares, each one object for as long as anything names them. */
export class Mentioned {
  private readonly people = new Map<string, WeakRef<Person>>();
  private most = fewest;

  person(id: string): Person {
    const known = this.people.get(id)?.deref();
    if (known !== undefined) return known;
    const person: Person = { kind: 'person', id, declared: undefined, unit: undefined };
    if (this.people.size >= this.most) this.sweep();
    this.people.set(id, new WeakRef(person));
    return person;
  }

  private sweep(): void {
    for (const [id, person] of this.people) if (person.deref() === undefined) this.people.delete(id);
    this.most = Math.max(fewest, 2 * this.people.size);
  }
}

import type { ChainDocument, Flow, HandoffInput } from "../../src/index.js";
import type { Random } from "../seeded-random.js";

/** Whether exchange after exchange reaches a party whole, every one failing by itself. */
export type Simulation = (party: string) => boolean;

/** What a receiver draws from: a needed service, or everything else it is served with. */
interface Supply {
  readonly need: number | undefined;
  readonly services: readonly Service[];
}

interface Service {
  readonly redundant: boolean;
  readonly volume: number;
  readonly providers: readonly Provider[];
}

interface Provider {
  readonly volume: number;
  readonly arrives: () => boolean;
}

/**
 * Plays single exchanges through a chain whose volumes and strengths are all stated: who does their part, who of
 * several providers is asked, whether a need arises. Written from the words of the model alone, so that it shares
 * no line with the arithmetic that is put to the test.
 *
 * @param flows - of every handoff, in the order of the document.
 */
export function simulation(document: ChainDocument, flows: readonly Flow[], random: Random): Simulation {
  const strengths = new Map(document.parties.map(({ id, strength = 1 }) => [id, strength]));
  const customers = new Set(document.parties.filter(({ kind }) => kind === "customer").map(({ id }) => id));
  const supplies = new Map(document.parties.map(({ id }) => [id, suppliesOf(id)]));
  const happens = (chance: number) => random() < chance;
  const doesItsPart = (party: string) => happens(strengths.get(party)!);
  return isWhole;

  function isWhole(party: string): boolean {
    return doesItsPart(party) && supplies.get(party)!.every(suffices);
  }

  function suffices({ need, services }: Supply): boolean {
    if (need !== undefined && !happens(need)) return true;
    const { redundant, providers } = oneOf(services);
    return redundant ? providers.filter(({ arrives }) => arrives()).length > 0 : oneOf(providers).arrives();
  }

  function oneOf<Item extends { readonly volume: number }>(items: readonly Item[]): Item {
    const drawn = random() * items.reduce((sum, { volume }) => sum + volume, 0);
    let passed = 0;
    for (const item of items) {
      passed += item.volume;
      if (drawn < passed) return item;
    }
    return items.at(-1)!;
  }

  function providerOf({ from, strength = 1, volume = 1 }: HandoffInput, flow: Flow): Provider {
    const gives = customers.has(from)
      ? () => true
      : () => (flow === "delivery" ? isWhole(from) : doesItsPart(from));
    return { volume, arrives: () => happens(strength) && gives() };
  }

  function suppliesOf(party: string): readonly Supply[] {
    const services = new Map<string, { handoff: HandoffInput; providers: Provider[] }>();
    document.handoffs.forEach((handoff, place) => {
      const counts = handoff.to === party && (handoff.volume! > 0 || handoff.redundant);
      if (!counts) return;
      const key = JSON.stringify([handoff.service, flows[place]]);
      const service = services.get(key) ?? { handoff, providers: [] };
      service.providers.push(providerOf(handoff, flows[place]!));
      services.set(key, service);
    });
    const all = [...services.values()].map(({ handoff, providers }) => ({
      need: handoff.need,
      redundant: handoff.redundant ?? false,
      ...{ providers, volume: providers.reduce((sum, { volume }) => sum + volume, 0) },
    }));
    const needed = all.filter(({ need }) => need !== undefined);
    const rest = all.filter(({ need, volume }) => need === undefined && volume > 0);
    return [
      ...needed.map((service) => ({ need: service.need, services: [service] })),
      ...(rest.length > 0 ? [{ need: undefined, services: rest }] : []),
    ];
  }
}

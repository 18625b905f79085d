import { byArranged, saysHowWell } from './arranged.ts';
import { byFeature } from './feature.ts';
import { byProduct } from './product.ts';
import { namesSelected } from './selected.ts';

export const english = {
  arranged: byArranged,
  namesSelected,
  saysHowWell,
  product: byProduct,
  feature: byFeature,
};

import type { UnitWords } from '../dialect.ts';

export const units: UnitWords = {
  common: ['%', 'tỷ', 'triệu', 'nghìn', 'đồng', 'VND', 'USD', 'điểm', 'ngày', 'giờ', 'khách', 'người'],
  glued: ['tr', 'tỷ', 'k', '%'],
  magnitudes: [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
  ],
};

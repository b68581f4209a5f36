import { attack } from './kinds/random-sentences';
import { testAttack } from './test-attack';

testAttack(attack);

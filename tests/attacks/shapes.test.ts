import { attack } from './kinds/shapes';
import { testAttack } from './test-attack';

testAttack(attack);

import { attack } from './kinds/deep-values';
import { testAttack } from './test-attack';

testAttack(attack);

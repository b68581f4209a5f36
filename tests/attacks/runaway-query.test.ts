import { attack } from './kinds/runaway-query';
import { testAttack } from './test-attack';

testAttack(attack);

import { attack } from './kinds/network-token';
import { testAttack } from './test-attack';

testAttack(attack);

// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the functions whose refusals the annotated test checks in order of precedence. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Precedence {
    String[] value();
}

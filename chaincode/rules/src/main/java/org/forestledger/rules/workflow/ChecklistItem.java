// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.workflow;

/**
 * One thing that must be found in order.
 *
 * @param key the short name
 * @param nameZh the Chinese name
 * @param nameEn the English name
 */
public record ChecklistItem(String key, String nameZh, String nameEn) {}

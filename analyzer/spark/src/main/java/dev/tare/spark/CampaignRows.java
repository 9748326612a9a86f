package dev.tare.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The rows of one campaign.
 *
 * @param tables the rows of each {@link Table}, in the order of the tables; empty if it has failed
 * @param problem why it could not be read, or null
 */
record CampaignRows(ArrayList<ArrayList<Row>> tables, String problem) implements Serializable {

  static CampaignRows of(CampaignData data) {
    ArrayList<ArrayList<Row>> tables = new ArrayList<>();
    for (Table table : Table.values()) {
      tables.add(new ArrayList<>(table.rows(data)));
    }
    return new CampaignRows(tables, null);
  }

  static CampaignRows failed(String problem) {
    return new CampaignRows(new ArrayList<>(), problem);
  }

  List<Row> of(Table table) {
    return problem == null ? tables.get(table.ordinal()) : List.of();
  }
}

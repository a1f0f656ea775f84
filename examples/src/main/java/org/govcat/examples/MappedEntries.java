package org.govcat.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Consumer;
import org.govcat.finding.Finding;
import org.govcat.model.InformationResource;
import org.govcat.model.SharingType;
import org.govcat.serialization.jackson3.GovCatModule;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Types of the model inside an application's own, mapped by Jackson 2 and Jackson 3. */
public final class MappedEntries {
  /** What an application keeps beside a resource. */
  public record WorkItem(String clerk, InformationResource resource, List<SharingType> proposed) {}

  private MappedEntries() {}

  /** With Jackson 2. */
  public static String write(WorkItem item) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    return mapper.writeValueAsString(item);
  }

  /** With Jackson 3. */
  public static WorkItem read(String json) {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    return mapper.readValue(json, WorkItem.class);
  }

  /** With somebody who hears what a catalogue reader would have said. */
  public static WorkItem read(String json, Consumer<Finding> findings) {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    ObjectReader reader = GovCatModule.reporting(mapper.readerFor(WorkItem.class), findings);
    return reader.readValue(json);
  }
}

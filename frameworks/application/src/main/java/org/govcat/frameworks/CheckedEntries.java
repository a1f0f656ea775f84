package org.govcat.frameworks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.govcat.model.InformationResource;
import org.govcat.validation.constraints.ConformsTo;
import org.govcat.validation.constraints.CreditCode;
import org.govcat.validation.constraints.InCodeList;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Bean Validation inside the framework: nothing is configured beyond the dependency. */
@RestController
public class CheckedEntries {
  /** What a form sends. */
  public record Form(
      @NotNull @CreditCode String providerCode,
      @InCodeList(standard = "guide-2017", list = "update-frequency") String updateFrequency) {}

  /** What is stored. */
  public record Stored(@ConformsTo("guide-2017") InformationResource resource) {}

  /** A service whose parameters the framework judges before it is called. */
  @Service
  @Validated
  public static class Store {
    /** Counts entries, each of which must conform. */
    public int store(List<@ConformsTo("guide-2017") InformationResource> resources) {
      return resources.size();
    }
  }

  @PostMapping("/form")
  public Form form(@Valid @RequestBody Form form) {
    return form;
  }

  @PostMapping("/stored")
  public Stored stored(@Valid @RequestBody Stored stored) {
    return stored;
  }
}

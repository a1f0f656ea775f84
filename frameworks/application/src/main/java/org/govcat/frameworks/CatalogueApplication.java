package org.govcat.frameworks;

import java.util.List;
import org.govcat.model.InformationResource;
import org.govcat.model.SharingType;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that takes and returns resources, with nothing of GovCat configured. */
@SpringBootApplication
@RestController
public class CatalogueApplication {
  /** What people's own services exchange. */
  public record Entry(
      String clerk,
      InformationResource resource,
      List<InformationResource> related,
      SharingType type) {}

  public static void main(String[] args) {
    SpringApplication.run(CatalogueApplication.class, args);
  }

  @PostMapping("/resource")
  public InformationResource resource(@RequestBody InformationResource resource) {
    return resource;
  }

  @PostMapping("/entry")
  public Entry entry(@RequestBody Entry entry) {
    return entry;
  }
}

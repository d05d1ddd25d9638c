using System;
using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Support.Needs;

/// <summary>The yearly survey of a village (khảo sát hằng năm), which comes before the plan.</summary>
/// <param name="Village">The village.</param>
/// <param name="Year">The year the survey is counted for.</param>
/// <param name="Day">The day it was held.</param>
/// <param name="Document">The minutes or report that record it (biên bản, báo cáo khảo sát).</param>
/// <param name="Needs">What was found, each field once; a field that is left out was not surveyed.</param>
public sealed record VillageSurvey(VillageId Village, int Year, DateOnly Day, DecidingDocument Document, IReadOnlyList<VillageNeed> Needs);

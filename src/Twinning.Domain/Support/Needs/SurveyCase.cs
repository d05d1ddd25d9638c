using System.Collections.Generic;

namespace Twinning.Domain.Support.Needs;

/// <summary>What the rules of surveys look at: a survey and the others that are recorded.</summary>
internal sealed record SurveyCase(VillageSurvey Candidate, IReadOnlyCollection<VillageSurvey> Others);

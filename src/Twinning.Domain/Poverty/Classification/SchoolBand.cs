using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>An age and the school levels that go with it.</summary>
internal sealed record SchoolBand(int FromAge, int BelowAge, IReadOnlyList<SchoolLevel> Levels);

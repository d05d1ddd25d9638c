using System;
using System.Collections.Generic;

namespace Twinning.Domain.Assignments;

/// <summary>What the rules about a day look at.</summary>
/// <param name="Register">The register.</param>
/// <param name="Day">The day.</param>
/// <param name="Duties">All duties on the day.</param>
internal sealed record RegisterDay(AssignmentRegister Register, DateOnly Day, IReadOnlyList<Duty> Duties);

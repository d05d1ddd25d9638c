using System.Collections.Generic;
using System.Data.Common;

namespace Twinning.Tests.Generated;

/// <summary>A command that read.</summary>
/// <param name="Text">Its SQL.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Reads">How often the host read on; the last time may have found the end.</param>
/// <param name="Steps">How many steps SQLite's machine took; 0 on PostgreSQL.</param>
internal sealed record ReadCommand(string Text, IReadOnlyList<DbParameter> Parameters, long Reads, long Steps);

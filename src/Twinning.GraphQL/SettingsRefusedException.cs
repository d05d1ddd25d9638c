using System;

namespace Twinning.GraphQL;

/// <summary>The program cannot work with a setting, or with what the setting names; it ends and says why.</summary>
internal class SettingsRefusedException(string message) : Exception(message);
